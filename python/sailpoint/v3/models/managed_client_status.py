# Generated from schema/.
"""Managed client status."""

from sailpoint.v3.models import ManagedClientStatus

__all__ = ["ManagedClientStatus"]
