# Generated from schema/.
"""Value."""

from sailpoint.v2025.models import Value

__all__ = ["Value"]
