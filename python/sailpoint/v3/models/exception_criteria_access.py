# Generated from schema/.
"""Exception criteria access."""

from sailpoint.v3.models import ExceptionCriteriaAccess

__all__ = ["ExceptionCriteriaAccess"]
