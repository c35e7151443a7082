from tests.simulator.fixtures import application, simulator, started_application, started_simulator

__all__ = ["application", "simulator", "started_application", "started_simulator"]
