# Generated from schema/.
"""Access summary access."""

from sailpoint.v2024.models import AccessSummaryAccess

__all__ = ["AccessSummaryAccess"]
