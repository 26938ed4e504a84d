# Generated from schema/.
"""Entity created by DTO."""

from sailpoint.v2024.models import EntityCreatedByDTO

__all__ = ["EntityCreatedByDTO"]
