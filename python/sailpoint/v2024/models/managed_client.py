# Generated from schema/.
"""Managed client."""

from sailpoint.v2024.models import ManagedClient

__all__ = ["ManagedClient"]
