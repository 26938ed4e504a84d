# Generated from schema/.
"""Comment."""

from sailpoint.beta.models import Comment

__all__ = ["Comment"]
