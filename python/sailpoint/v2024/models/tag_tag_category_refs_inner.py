# Generated from schema/.
"""Tag tag category refs inner."""

from sailpoint.v2024.models import TagTagCategoryRefsInner

__all__ = ["TagTagCategoryRefsInner"]
