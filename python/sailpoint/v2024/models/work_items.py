# Generated from schema/.
"""Work items."""

from sailpoint.v2024.models import WorkItems

__all__ = ["WorkItems"]
