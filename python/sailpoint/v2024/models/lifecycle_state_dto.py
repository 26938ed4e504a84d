# Generated from schema/.
"""Lifecycle state dto."""

from sailpoint.v2024.models import LifecycleStateDto

__all__ = ["LifecycleStateDto"]
