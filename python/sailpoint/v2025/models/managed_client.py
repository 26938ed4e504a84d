# Generated from schema/.
"""Managed client."""

from sailpoint.v2025.models import ManagedClient

__all__ = ["ManagedClient"]
