# Written by `make stubs` from schema/; change it there.
"""Tag tag category refs inner."""

from sailpoint._core import model

__all__ = ["TagTagCategoryRefsInner"]

TagTagCategoryRefsInner = model("v2024", "TagTagCategoryRefsInner")
