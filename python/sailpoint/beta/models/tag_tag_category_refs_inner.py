# Generated from schema/.
"""Tag tag category refs inner."""

from sailpoint.beta.models import TagTagCategoryRefsInner

__all__ = ["TagTagCategoryRefsInner"]
