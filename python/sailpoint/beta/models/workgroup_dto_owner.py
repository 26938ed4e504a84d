# Generated from schema/.
"""Workgroup dto owner."""

from sailpoint.beta.models import WorkgroupDtoOwner

__all__ = ["WorkgroupDtoOwner"]
