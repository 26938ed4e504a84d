# Generated from schema/.
"""Managed client request."""

from sailpoint.v3.models import ManagedClientRequest

__all__ = ["ManagedClientRequest"]
