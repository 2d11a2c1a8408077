"""Keep drawn pictures from one build to the next, in files named after what they show."""

import os
from pathlib import Path

from hub.writers.share_picture import SharePicture, share_picture, share_picture_key

_PNG_START, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"


class PictureCache:
    """A folder of pictures. A build without it, or with a broken one, gives the same bytes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._used: set[Path] = set()
        self.drawn = 0
        """How many pictures were not there and had to be drawn."""

    def picture(self, picture: SharePicture) -> Path | bytes:
        """Return the file of a picture, or its bytes where nothing can be kept."""
        path = self._folder / f"{share_picture_key(picture)}.png"
        self._used.add(path)
        if _is_whole(path):
            return path
        self.drawn += 1
        data = share_picture(picture)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # Another build may read at this moment, so the file appears all at once.
            unfinished = path.with_suffix(f".{os.getpid()}.part")
            unfinished.write_bytes(data)
            unfinished.replace(path)
        except OSError:
            return data
        return path

    def forget_the_rest(self) -> None:
        """Remove pictures that this build did not use, so that the folder does not grow."""
        for path in self._folder.glob("*.png"):
            if path not in self._used:
                path.unlink(missing_ok=True)


def _is_whole(path: Path) -> bool:
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return data.startswith(_PNG_START) and data.endswith(_PNG_END)
