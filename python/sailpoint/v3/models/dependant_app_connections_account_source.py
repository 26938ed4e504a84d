# Generated from schema/.
"""Dependant app connections account source."""

from sailpoint.v3.models import DependantAppConnectionsAccountSource

__all__ = ["DependantAppConnectionsAccountSource"]
