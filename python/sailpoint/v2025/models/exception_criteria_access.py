# Generated from schema/.
"""Exception criteria access."""

from sailpoint.v2025.models import ExceptionCriteriaAccess

__all__ = ["ExceptionCriteriaAccess"]
