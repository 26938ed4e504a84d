# Generated from schema/.
"""Managed client status."""

from sailpoint.v2025.models import ManagedClientStatus

__all__ = ["ManagedClientStatus"]
