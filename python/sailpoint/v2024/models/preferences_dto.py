# Generated from schema/.
"""Preferences dto."""

from sailpoint.v2024.models import PreferencesDto

__all__ = ["PreferencesDto"]
