# Generated from schema/.
"""Tag tag category refs inner."""

from sailpoint.v2025.models import TagTagCategoryRefsInner

__all__ = ["TagTagCategoryRefsInner"]
