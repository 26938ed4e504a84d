# Generated from schema/.
"""Message catalog dto."""

from sailpoint.beta.models import MessageCatalogDto

__all__ = ["MessageCatalogDto"]
