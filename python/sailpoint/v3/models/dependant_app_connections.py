# Generated from schema/.
"""Dependant app connections."""

from sailpoint.v3.models import DependantAppConnections

__all__ = ["DependantAppConnections"]
