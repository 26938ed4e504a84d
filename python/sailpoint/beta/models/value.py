# Generated from schema/.
"""Value."""

from sailpoint.beta.models import Value

__all__ = ["Value"]
