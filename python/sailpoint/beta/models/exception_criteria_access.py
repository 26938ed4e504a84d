# Generated from schema/.
"""Exception criteria access."""

from sailpoint.beta.models import ExceptionCriteriaAccess

__all__ = ["ExceptionCriteriaAccess"]
