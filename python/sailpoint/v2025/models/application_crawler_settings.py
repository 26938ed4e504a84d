# Generated from schema/.
"""Application crawler settings."""

from sailpoint.v2025.models import ApplicationCrawlerSettings

__all__ = ["ApplicationCrawlerSettings"]
