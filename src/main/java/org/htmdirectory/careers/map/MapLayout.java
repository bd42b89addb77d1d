package org.htmdirectory.careers.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerUnzippingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.map.MapDrawing.Box;
import org.htmdirectory.careers.map.MapDrawing.Line;

/**
 * Lays a part of the ladder out from top to bottom with Eclipse ELK's layered algorithm. Lines of one kind leave a box
 * together and part on their way; each arrives by itself, so that no line can be mistaken for another. The same part
 * gives the same drawing.
 */
final class MapLayout {

    private static final int ABREAST = 9;
    private static final int BOX_HEIGHT = 34;
    private static final int BESIDE_LABEL = 14;
    private static final int BESIDE_HEAD = 7;
    private static final double BETWEEN_LINES = 4;
    private static final double BETWEEN_BOXES = 9;
    private static final double BETWEEN_LAYERS = 24;
    private static final double MARGIN = 6;
    private static final int THOROUGHNESS = 3;
    private static final int PROMOTION_FIRST = 10;

    /** The room on a screen 1280 pixels wide. */
    private static final int ROOM = 1228;

    /** Where the search for few crossings begins: the first by the looks of the whole map, others where it gets too wide. */
    private static final int[] SEEDS = {14, 7, 23, 2, 1, 3, 4, 6, 8};

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkPort> exits = new HashMap<>();
    private final MapSelection part;
    private final Set<String> crowded;
    private final List<ElkEdge> edges;

    private MapLayout(MapSelection part, Set<String> crowded, int seed) {
        this.part = part;
        this.crowded = crowded;
        choose();
        graph.setProperty(LayeredOptions.RANDOM_SEED, seed);
        part.places().forEach(place -> nodes.put(place.slug(), node(place)));
        this.edges = part.transitions().stream().map(this::edge).toList();
    }

    /** The drawing of a part, one that fits a screen if there is any. Crowded rows, as a sketch shows them, are cut in two. */
    static MapDrawing of(MapSelection part) {
        MapLayout sketch = new MapLayout(part, Set.of(), SEEDS[0]);
        sketch.hurry();
        Set<String> crowded = crowded(sketch.drawing());
        MapDrawing narrowest = null;
        for (int seed : SEEDS) {
            MapDrawing drawing = new MapLayout(part, crowded, seed).drawing();
            if (narrowest == null || drawing.width() < narrowest.width()) {
                narrowest = drawing;
            }
            if (narrowest.width() <= ROOM) {
                break;
            }
        }
        return narrowest;
    }

    private static Set<String> crowded(MapDrawing drawing) {
        return drawing.boxes().stream().collect(Collectors.groupingBy(Box::y)).values().stream()
                .filter(row -> row.size() > ABREAST)
                .flatMap(List::stream)
                .map(box -> box.place().slug())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void choose() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
        graph.setProperty(
                LayeredOptions.LAYER_UNZIPPING_STRATEGY,
                crowded.isEmpty() ? LayerUnzippingStrategy.NONE : LayerUnzippingStrategy.ALTERNATING);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES + 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_BOXES);
    }

    /** Leaves out what the rows do not hang on. */
    private void hurry() {
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.NONE);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
    }

    private ElkNode node(Place place) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        int arrivals = part.to(place).size();
        double label = PlaceLabel.of(place.label()).width() + BESIDE_LABEL;
        node.setDimensions(Math.ceil(Math.max(label, (arrivals + 1) * BESIDE_HEAD)), BOX_HEIGHT);
        node.setProperty(LayeredOptions.LAYER_UNZIPPING_LAYER_SPLIT, crowded.contains(place.slug()) ? 2 : 1);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        return node;
    }

    private ElkEdge edge(Transition step) {
        ElkEdge edge = ElkGraphUtil.createEdge(graph);
        edge.getSources().add(exits.computeIfAbsent(step.from().slug() + step.kind(), key -> exit(step.from())));
        edge.getTargets().add(nodes.get(step.to().slug()));
        if (step.kind() == Transition.Kind.PROMOTION) {
            edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, PROMOTION_FIRST);
        }
        return edge;
    }

    private ElkPort exit(Place from) {
        ElkPort port = ElkGraphUtil.createPort(nodes.get(from.slug()));
        port.setProperty(LayeredOptions.PORT_SIDE, PortSide.SOUTH);
        return port;
    }

    private MapDrawing drawing() {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<Place> places = part.places();
        Map<String, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place.slug(), numbers.size()));
        List<Line> lines = new ArrayList<>();
        for (ElkEdge edge : edges) {
            Transition step = part.transitions().get(lines.size());
            lines.add(new Line(
                    step, numbers.get(step.from().slug()), numbers.get(step.to().slug()), path(edge)));
        }
        return new MapDrawing(
                (int) Math.ceil(graph.getWidth()),
                (int) Math.ceil(graph.getHeight()),
                places.stream()
                        .map(place -> box(place, nodes.get(place.slug())))
                        .toList(),
                List.copyOf(lines));
    }

    private static Box box(Place place, ElkNode node) {
        return new Box(
                place,
                PlaceLabel.of(place.label()),
                (int) Math.round(node.getX()),
                (int) Math.round(node.getY()),
                (int) node.getWidth(),
                (int) node.getHeight());
    }

    private static String path(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        Track track = new Track(section.getStartX(), section.getStartY());
        section.getBendPoints().forEach(bend -> track.to(bend.getX(), bend.getY()));
        track.to(section.getEndX(), section.getEndY());
        return track.path();
    }
}
