# Generated from schema/.
"""Value."""

from sailpoint.v3.models import Value

__all__ = ["Value"]
