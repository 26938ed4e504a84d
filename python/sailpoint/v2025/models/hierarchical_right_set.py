# Generated from schema/.
"""Hierarchical right set."""

from sailpoint.v2025.models import HierarchicalRightSet

__all__ = ["HierarchicalRightSet"]
