# Generated from schema/.
"""Dependant app connections."""

from sailpoint.v2025.models import DependantAppConnections

__all__ = ["DependantAppConnections"]
