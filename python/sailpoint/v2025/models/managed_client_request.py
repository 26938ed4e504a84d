# Generated from schema/.
"""Managed client request."""

from sailpoint.v2025.models import ManagedClientRequest

__all__ = ["ManagedClientRequest"]
