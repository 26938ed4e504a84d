# Generated from schema/.
"""Dependant app connections."""

from sailpoint.v2024.models import DependantAppConnections

__all__ = ["DependantAppConnections"]
