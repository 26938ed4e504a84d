# Generated from schema/.
"""Lifecycle state dto."""

from sailpoint.beta.models import LifecycleStateDto

__all__ = ["LifecycleStateDto"]
