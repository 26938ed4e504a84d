# Generated from schema/.
"""The models of the schema file iai_peer_group_strategies, for type checkers."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

class PeerGroupMember(Model):
    """Peer group member."""

    id: str | None
    type: str | None
    peer_group_id: str | None
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        peer_group_id: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
