# Generated from schema/.
"""Work items."""

from sailpoint.beta.models import WorkItems

__all__ = ["WorkItems"]
