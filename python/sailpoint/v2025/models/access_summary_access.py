# Generated from schema/.
"""Access summary access."""

from sailpoint.v2025.models import AccessSummaryAccess

__all__ = ["AccessSummaryAccess"]
