# Generated from schema/.
"""Managed client request."""

from sailpoint.v2024.models import ManagedClientRequest

__all__ = ["ManagedClientRequest"]
