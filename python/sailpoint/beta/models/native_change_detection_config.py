# Generated from schema/.
"""Native change detection config."""

from sailpoint.beta.models import NativeChangeDetectionConfig

__all__ = ["NativeChangeDetectionConfig"]
