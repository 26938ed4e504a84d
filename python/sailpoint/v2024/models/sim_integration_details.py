# Written by `make stubs` from schema/; change it there.
"""Sim integration details."""

from sailpoint._core import model

__all__ = ["SimIntegrationDetails"]

SimIntegrationDetails = model("v2024", "SimIntegrationDetails")
