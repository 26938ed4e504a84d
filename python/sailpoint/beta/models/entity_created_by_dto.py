# Generated from schema/.
"""Entity created by DTO."""

from sailpoint.beta.models import EntityCreatedByDTO

__all__ = ["EntityCreatedByDTO"]
