# Generated from schema/.
"""Work items."""

from sailpoint.v2025.models import WorkItems

__all__ = ["WorkItems"]
