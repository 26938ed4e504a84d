# Generated from schema/.
"""Dependant app connections account source."""

from sailpoint.v2024.models import DependantAppConnectionsAccountSource

__all__ = ["DependantAppConnectionsAccountSource"]
