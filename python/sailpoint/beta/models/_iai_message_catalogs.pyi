# Generated from schema/.
"""The models of the schema file iai_message_catalogs, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model

class MessageCatalogDto(Model):
    """Message catalog dto."""

    locale: str | None
    messages: list[ResourceBundleMessage] | None
    def __init__(
        self,
        *,
        locale: str | None = ...,
        messages: Sequence[ResourceBundleMessage | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ResourceBundleMessage(Model):
    """Resource bundle message."""

    key: str | None
    format: str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        format: str | None = ...,
    ) -> None: ...
