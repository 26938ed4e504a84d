# Generated from schema/.
"""Managed client."""

from sailpoint.v3.models import ManagedClient

__all__ = ["ManagedClient"]
