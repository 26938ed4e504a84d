# Generated from schema/.
"""Peer group member."""

__all__ = ["PeerGroupMember"]

TYPE_CHECKING = False
if TYPE_CHECKING:
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
else:
    from sailpoint._core import model

    PeerGroupMember = model("v2025", "PeerGroupMember")
