# Generated from schema/.
"""Exception criteria access."""

from sailpoint.v2024.models import ExceptionCriteriaAccess

__all__ = ["ExceptionCriteriaAccess"]
