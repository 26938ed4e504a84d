# Generated from schema/.
"""Value."""

from sailpoint.v2024.models import Value

__all__ = ["Value"]
