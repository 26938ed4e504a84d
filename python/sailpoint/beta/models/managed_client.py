# Generated from schema/.
"""Managed client."""

from sailpoint.beta.models import ManagedClient

__all__ = ["ManagedClient"]
