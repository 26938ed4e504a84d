# Generated from schema/.
"""Access summary access."""

from sailpoint.v3.models import AccessSummaryAccess

__all__ = ["AccessSummaryAccess"]
