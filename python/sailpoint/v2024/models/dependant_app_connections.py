# Written by `make stubs` from schema/; change it there.
"""Dependant app connections."""

from sailpoint._core import model

__all__ = ["DependantAppConnections"]

DependantAppConnections = model("v2024", "DependantAppConnections")
