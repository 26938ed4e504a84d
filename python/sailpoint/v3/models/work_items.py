# Generated from schema/.
"""Work items."""

from sailpoint.v3.models import WorkItems

__all__ = ["WorkItems"]
