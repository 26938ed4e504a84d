# Generated from schema/.
"""Managed client status."""

from sailpoint.v2024.models import ManagedClientStatus

__all__ = ["ManagedClientStatus"]
